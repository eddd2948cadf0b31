package dev.hoop.recording;

import dev.hoop.recording.stream.CutFile;
import dev.hoop.recording.stream.DamagedException;
import dev.hoop.recording.stream.Frame;
import dev.hoop.recording.stream.FrameType;
import dev.hoop.recording.stream.SegmentEnd;
import dev.hoop.recording.stream.SegmentHeader;
import dev.hoop.recording.stream.StreamReader;
import dev.hoop.recording.stream.StreamWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks the stream of one session against itself and against what the log commits to. */
final class SessionCheck {
    private static final long SKEW_NANOS = 2_000_000_000L;

    private final Path folder;
    private final LoggedSession logged;
    private final String origin;
    private final Findings findings;
    private final Iterator<SegmentEnd> commitments;
    private Optional<SegmentEnd> due;
    private Optional<SegmentHeader> header = Optional.empty();
    private Optional<Frame> before = Optional.empty();
    private boolean clockTold;

    SessionCheck(Path archive, LoggedSession logged, String origin, Findings findings) {
        this.folder = archive.resolve("sessions").resolve(logged.id.toString());
        this.logged = logged;
        this.origin = origin;
        this.findings = findings;
        logged.close.ifPresent(logged.commitments::add);
        this.commitments = logged.commitments.iterator();
        advance();
    }

    private void advance() {
        due = commitments.hasNext() ? Optional.of(commitments.next()) : Optional.empty();
    }

    void run() throws IOException {
        if (!Files.isDirectory(folder)) {
            fail(Finding.Kind.MISSING, 1, 0, "the session's folder is not there");
            return;
        }
        try (StreamReader reader = new StreamReader(folder)) {
            try {
                readAll(reader);
                finish(reader);
            } catch (DamagedException e) {
                damaged(reader, e);
            }
            files(reader.end().segment());
            findings.session(reader.end().frames(), logged.recovered);
            if (logged.recovered) {
                notice(
                        Finding.Kind.RECOVERED,
                        reader.end(),
                        "the process died before the session ended; its last results and outcomes may be missing");
            }
        }
    }

    /** What was cut must be there as it was cut, and nothing else beside the segments. */
    private void files(int segments) throws IOException {
        Set<String> others = new TreeSet<>();
        try (Stream<Path> list = Files.list(folder)) {
            list.forEach(file -> others.add(file.getFileName().toString()));
        }
        for (int segment = 1; segment <= segments + 1; segment++) { // one may just have been made
            others.remove(StreamWriter.fileName(segment));
        }
        logged.cuts.forEach((name, cut) -> {
            others.remove(name);
            cut(name, cut);
        });
        for (String name : others) {
            findings.notice(
                    Finding.Kind.UNLOGGED,
                    "sessions/" + logged.id + "/" + name,
                    Optional.of(logged.id.toString()),
                    OptionalLong.empty(),
                    "the log does not know this file");
        }
    }

    private void cut(String name, LoggedSession.Cut cut) {
        String wrong = "";
        try {
            boolean same = Arrays.equals(CutFile.digest(folder.resolve(name), cut.bytes()), cut.sha256());
            wrong = same ? "" : "it is not what was cut from the session";
        } catch (IOException e) {
            wrong = "what was cut from the session is not there: " + e.getMessage();
        }
        if (!wrong.isEmpty()) {
            findings.failure(
                    Finding.Kind.DAMAGED,
                    "sessions/" + logged.id + "/" + name,
                    Optional.of(logged.id.toString()),
                    OptionalLong.empty(),
                    wrong);
        }
    }

    private void readAll(StreamReader reader) throws IOException {
        reached(reader.end());
        for (Optional<Frame> next = reader.next(); next.isPresent(); next = reader.next()) {
            Frame frame = next.get();
            header(reader.header().orElseThrow());
            order(frame, reader);
            clocks(frame, reader);
            before = next;
            reached(reader.end());
        }
    }

    private void header(SegmentHeader now) throws DamagedException {
        if (header.isPresent() && header.get() == now) {
            return;
        }
        boolean same = header.isEmpty()
                || Arrays.equals(header.get().controlCommitment(), now.controlCommitment())
                        && Arrays.equals(header.get().dataCommitment(), now.dataCommitment());
        if (!same || !now.origin().equals(origin)) {
            throw new DamagedException("the segment's header names another log or other keys");
        }
        header = Optional.of(now);
    }

    private void order(Frame frame, StreamReader reader) throws DamagedException {
        boolean first = frame.sequence() == 1;
        boolean afterClose = before.isPresent() && before.get().type() == FrameType.CLOSE;
        if (first && frame.type() == FrameType.DATA || !first && frame.type() == FrameType.OPEN || afterClose) {
            throw new DamagedException(
                    "a " + frame.type() + " frame cannot stand here, in segment " + reader.segment());
        }
        Boolean refused = logged.decisions.remove(frame.sequence());
        if (refused != null && (frame.type() != FrameType.OPERATION || frame.has(Frame.REFUSED) != refused)) {
            throw new DamagedException("the frame is not the operation whose decision the log has");
        }
    }

    private void clocks(Frame frame, StreamReader reader) {
        if (before.isEmpty() || clockTold) {
            return;
        }
        long utc = frame.utcNanos() - before.get().utcNanos();
        long monotonic = frame.monotonicNanos() - before.get().monotonicNanos();
        if (utc < 0 || monotonic < 0 || Math.abs(utc - monotonic) > SKEW_NANOS) {
            clockTold = true;
            findings.notice(
                    Finding.Kind.CLOCK,
                    file(reader.segment()),
                    Optional.of(logged.id.toString()),
                    OptionalLong.of(frame.sequence()),
                    utc < 0 ? "the clock went back" : "the clocks ran apart by " + Math.abs(utc - monotonic) + " ns");
        }
    }

    private void reached(SegmentEnd end) throws DamagedException {
        while (due.isPresent() && due.get().frames() == end.frames()) {
            if (!agree(due.get(), end)) {
                throw new DamagedException("the stream up to here is not the one that the log commits to");
            }
            advance();
        }
    }

    private static boolean agree(SegmentEnd committed, SegmentEnd read) {
        return committed.segment() == read.segment()
                && committed.bytes() == read.bytes()
                && committed.operations() == read.operations()
                && committed.refused() == read.refused()
                && Arrays.equals(committed.chain(), read.chain());
    }

    private void finish(StreamReader reader) throws IOException {
        SegmentEnd end = reader.end();
        if (due.isPresent()) {
            long missing = due.get().frames();
            fail(Finding.Kind.MISSING, end.segment(), end.frames() + 1, "frames up to " + missing + " are not there");
        } else if (!logged.decisions.isEmpty() && logged.close.isPresent()) {
            fail(Finding.Kind.MISSING, end.segment(), end.frames() + 1, "operations that the log knows are not there");
        } else if (logged.close.isPresent()) {
            closed(reader, end);
        } else {
            open(reader, end);
        }
    }

    private void closed(StreamReader reader, SegmentEnd end) throws IOException {
        if (end.frames() > logged.close.get().frames()) {
            fail(Finding.Kind.DAMAGED, end.segment(), end.frames(), "frames follow the end of the session");
        } else if (end.segment() > 0 && reader.fileBytes() != end.bytes()
                || Files.exists(folder.resolve(StreamWriter.fileName(end.segment() + 1)))) {
            fail(Finding.Kind.DAMAGED, end.segment(), end.frames(), "bytes follow the end of the session");
        }
    }

    private void open(StreamReader reader, SegmentEnd end) throws IOException {
        notice(Finding.Kind.OPEN_SESSION, end, "the session has no end: it runs, or its process died");
        if (reader.tail() > 0) {
            notice(Finding.Kind.TORN, end, "the last bytes are no frame");
        }
    }

    /** In an open session, what lies behind every commitment may be a torn write. */
    private void damaged(StreamReader reader, DamagedException e) {
        SegmentEnd end = reader.end();
        if (logged.close.isEmpty() && due.isEmpty()) {
            notice(Finding.Kind.OPEN_SESSION, end, "the session has no end: it runs, or its process died");
            notice(Finding.Kind.TORN, end, e.getMessage());
        } else {
            fail(Finding.Kind.DAMAGED, Math.max(1, end.segment()), end.frames() + 1, e.getMessage());
        }
    }

    private void notice(Finding.Kind kind, SegmentEnd end, String message) {
        findings.notice(
                kind,
                file(end.segment()),
                Optional.of(logged.id.toString()),
                OptionalLong.of(end.frames() + 1),
                message);
    }

    private void fail(Finding.Kind kind, int segment, long frame, String message) {
        findings.failure(kind, file(segment), Optional.of(logged.id.toString()), OptionalLong.of(frame), message);
    }

    private String file(int segment) {
        return "sessions/" + logged.id + "/" + StreamWriter.fileName(segment);
    }
}
