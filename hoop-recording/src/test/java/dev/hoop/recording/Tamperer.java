package dev.hoop.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Changes an archive in one of the ways that somebody without its keys could think of. The same seed does the same.
 * Knows where frames, entries and lines begin, and makes CRCs right again half of the time.
 */
final class Tamperer {
    private final Path archive;
    private final Map<String, byte[]> files = new TreeMap<>();

    /** Remembers the archive as it is. */
    Tamperer(Path archive) throws IOException {
        this.archive = archive;
        try (Stream<Path> all = Files.walk(archive)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = archive.relativize(file).toString();
                if (!name.startsWith("private") && !name.equals("lock")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
    }

    /** Makes one change; what it was, for people. */
    String change(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(files.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] content = files.get(name);
        Path file = archive.resolve(name);
        int kind = random.nextInt(10);
        if (kind == 0) {
            Files.delete(file);
            return "deleted " + name;
        }
        if (kind == 1) {
            String other = names.get(random.nextInt(names.size()));
            Files.write(file, files.get(other));
            return "put " + other + " in the place of " + name;
        }
        if (kind == 2) {
            String other = names.get(random.nextInt(names.size()));
            Files.write(file, files.get(other));
            Files.write(archive.resolve(other), content);
            return "swapped " + other + " and " + name;
        }
        if (kind == 3 || content.length == 0) {
            Files.write(file, Arrays.copyOf(content, random.nextInt(content.length + 1)));
            return "cut " + name;
        }
        if (kind <= 6) {
            return bytes(file, content, random);
        }
        return parts(file, name, content, random);
    }

    /** Whether nothing was changed after all, as when a file is swapped with itself, or an empty one is gone. */
    boolean unchanged() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path there = archive.resolve(file.getKey());
            byte[] now = Files.exists(there) ? Files.readAllBytes(there) : new byte[0];
            if (!Arrays.equals(now, file.getValue())) {
                return false;
            }
        }
        return true;
    }

    void restore() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path there = archive.resolve(file.getKey());
            if (Files.notExists(there) || !Arrays.equals(Files.readAllBytes(there), file.getValue())) {
                Files.write(there, file.getValue());
            }
        }
    }

    private static String bytes(Path file, byte[] content, Random random) throws IOException {
        int at = random.nextInt(content.length);
        int length = Math.min(content.length - at, 1 + random.nextInt(40));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, at);
        String what;
        switch (random.nextInt(5)) {
            case 0 -> {
                out.write(content[at] ^ 1 << random.nextInt(8));
                out.write(content, at + 1, content.length - at - 1);
                what = "flipped a bit at " + at;
            }
            case 1 -> {
                out.write(content, at + length, content.length - at - length);
                what = "dropped " + length + " bytes at " + at;
            }
            case 2 -> {
                out.write(content, at, length);
                out.write(content, at, content.length - at);
                what = "doubled " + length + " bytes at " + at;
            }
            case 3 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                out.writeBytes(noise);
                out.write(content, at + length, content.length - at - length);
                what = "put noise over " + length + " bytes at " + at;
            }
            default -> {
                byte[] extreme = new byte[Math.min(length, 8)];
                Arrays.fill(extreme, (byte) (random.nextBoolean() ? 0xff : 0x7f));
                out.writeBytes(extreme);
                out.write(content, at + extreme.length, content.length - at - extreme.length);
                what = "put large numbers at " + at;
            }
        }
        Files.write(file, repaired(file, out.toByteArray(), random));
        return what + " of " + file;
    }

    /** Drops, doubles or swaps whole frames, entries, hashes or lines. */
    private static String parts(Path file, String name, byte[] content, Random random) throws IOException {
        List<byte[]> parts = split(name, content);
        int one = random.nextInt(parts.size());
        int other = random.nextInt(parts.size());
        String what = switch (random.nextInt(4)) {
            case 0 -> {
                parts.remove(one);
                yield "dropped part " + one;
            }
            case 1 -> {
                parts.add(other, parts.get(one));
                yield "doubled part " + one + " at " + other;
            }
            case 2 -> {
                Collections.swap(parts, one, other);
                yield "swapped parts " + one + " and " + other;
            }
            default -> {
                parts = new ArrayList<>(parts.subList(0, one));
                yield "dropped all from part " + one;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(out::writeBytes);
        Files.write(file, repaired(file, out.toByteArray(), random));
        return what + " of " + name;
    }

    private static List<byte[]> split(String name, byte[] content) {
        List<byte[]> parts = new ArrayList<>();
        int at = 0;
        while (at < content.length) {
            int length = Math.max(1, Math.min(content.length - at, partLength(name, content, at)));
            parts.add(Arrays.copyOfRange(content, at, at + length));
            at += length;
        }
        return parts;
    }

    private static int partLength(String name, byte[] content, int at) {
        ByteBuffer in = ByteBuffer.wrap(content);
        if (content.length - at < 12) {
            return content.length - at;
        }
        if (name.endsWith(".hoop")) {
            return at == 0 ? in.getShort(10) : in.getInt(at);
        }
        if (name.startsWith("tile/entries")) {
            return 2 + (in.getShort(at) & 0xffff);
        }
        if (name.startsWith("tile")) {
            return 32;
        }
        if (name.equals("journal")) {
            return 14 + (in.getShort(at + 8) & 0xffff);
        }
        int line = at;
        while (line < content.length && content[line] != '\n') {
            line++;
        }
        return line + 1 - at;
    }

    /** The same with the CRCs of segments made right, and sequences made to follow, as a careful hand would. */
    private static byte[] repaired(Path file, byte[] content, Random random) {
        if (!file.toString().endsWith(".hoop") || random.nextBoolean() || content.length < 12) {
            return content;
        }
        ByteBuffer out = ByteBuffer.wrap(content);
        int header = out.getShort(10);
        if (header < 8 || header > content.length) {
            return content;
        }
        out.putInt(header - 4, crc(content, 0, header - 4));
        boolean renumber = random.nextBoolean();
        long sequence = 1;
        for (int at = header; at + 52 <= content.length; ) {
            int length = out.getInt(at);
            if (length < 52 || length > content.length - at) {
                break;
            }
            if (renumber) {
                out.putLong(at + 8, sequence++);
            }
            out.putInt(at + length - 4, crc(content, at, length - 4));
            at += length;
        }
        return content;
    }

    private static int crc(byte[] bytes, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }
}
