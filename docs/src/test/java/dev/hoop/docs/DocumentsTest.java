package dev.hoop.docs;

import dev.hoop.audit.ErrorCode;
import dev.hoop.policy.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** That documents say what is so, as far as a machine can tell. */
class DocumentsTest {
    /** Languages that somebody copies; plain blocks show what comes out. */
    private static final Set<String> COPIED = Set.of("java", "xml", "yaml", "sh", "sql", "groovy", "properties");

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/guide.md"})
    void everySnippetIsPartOfAFileThatIsRun(String name) {
        Document document = Document.read(name);

        for (Document.Block block : document.blocks()) {
            if (COPIED.contains(block.language())) {
                assertThat(block.source())
                        .as(name + ":" + block.line() + " names no source")
                        .isPresent();
            }
            block.source()
                    .ifPresent(source -> assertThat(block.isPartOf(Document.lines(Document.ROOT.resolve(source))))
                            .as(name + ":" + block.line() + " is not what stands in " + source)
                            .isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/guide.md",
                "docs/agent.md",
                "docs/agent-jdbc.md",
                "docs/threat-model.md",
                "docs/policy-reference.md",
                "docs/credentials.md",
                "docs/identity.md",
                "docs/archive-format.md",
                "samples/README.md"
            })
    void everyLinkLeadsSomewhere(String name) {
        Document document = Document.read(name);
        Path folder = Document.ROOT.resolve(name).getParent();

        for (String link : document.links()) {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? Document.ROOT.resolve(name) : folder.resolve(parts[0]);
            assertThat(target).as(name + " links to " + link).exists();
            if (parts.length == 2) {
                String other = Document.ROOT.relativize(target.normalize()).toString();
                assertThat(Document.read(other).anchors()).as(link).contains(parts[1]);
            }
        }
    }

    @Test
    void theGuideHasARemedyForEveryErrorCode() {
        assertThat(Document.read("docs/guide.md").anchors())
                .containsAll(Stream.of(ErrorCode.values())
                        .map(code -> code.text().toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }

    @Test
    void theReferenceKnowsEverySetting() {
        String reference = Document.read("docs/policy-reference.md").text();

        assertThat(Settings.NAMES).allSatisfy(name -> assertThat(reference).contains("`hoop." + name + "`"));
    }

    @Test
    void everyTestThatTheThreatModelNamesExists() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Document.ROOT)) {
            tests = files.filter(file -> file.toString().contains("src/test/java"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }

        assertThat(TEST.matcher(Document.read("docs/threat-model.md").text())
                        .results()
                        .map(match -> match.group(1)))
                .hasSizeGreaterThan(20)
                .allSatisfy(named -> assertThat(tests).contains(named));
    }
}
