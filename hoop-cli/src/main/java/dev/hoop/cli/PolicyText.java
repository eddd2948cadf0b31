package dev.hoop.cli;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a policy file that somebody names. */
final class PolicyText {
    private PolicyText() {}

    /** @throws HoopException with {@code HOOP-POLICY} if it cannot be read */
    static String of(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new HoopException(ErrorCode.POLICY, file + " cannot be read: " + reason(file, e), e);
        }
    }

    private static String reason(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file. hoop init writes one to begin with";
        } else if (Files.isDirectory(file)) {
            return "it is a directory. Name the file in it";
        } else if (e instanceof CharacterCodingException) {
            return "it is not UTF-8";
        } else if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        return e.toString();
    }
}
