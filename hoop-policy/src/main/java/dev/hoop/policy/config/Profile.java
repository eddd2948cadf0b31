package dev.hoop.policy.config;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the tokens of a well-known issuer say, as subject and groups. Only ids that are never given to somebody else make
 * subjects, and groups where there are such ids; {@code docs/identity.md} says why each is as it is.
 */
enum Profile {
    /** Source: GitHub, "OpenID Connect reference". Whoever has an account there gets tokens. */
    GITHUB_ACTIONS(
            "https://token.actions.githubusercontent.com",
            "claims.repository_owner_id == \"1234\"",
            "'repo-id:' + claims.repository_id",
            """
            ["owner-id:" + claims.repository_owner_id, "repo-id:" + claims.repository_id]
            + (claims.event_name in ["push", "schedule", "workflow_dispatch", "repository_dispatch", "release", "deployment"]
               ? (has(claims.ref_protected) && claims.ref_protected == "true"
                  ? ["repo-id:" + claims.repository_id + "/ref:" + claims.ref] : [])
                 + (has(claims.environment)
                    ? ["repo-id:" + claims.repository_id + "/env:" + claims.environment] : [])
               : [])
            """),

    /** Source: GitLab, "OpenID Connect (OIDC) Authentication Using ID Tokens". Whoever has an account gets tokens. */
    GITLAB("https://gitlab.com", "claims.namespace_id == \"1234\"", "'project-id:' + claims.project_id", """
            ["namespace-id:" + claims.namespace_id, "project-id:" + claims.project_id]
            + (claims.pipeline_source in ["push", "schedule", "web", "api"]
               ? (claims.ref_protected == "true"
                  ? ["project-id:" + claims.project_id + "/" + claims.ref_type + ":" + claims.ref] : [])
                 + (has(claims.environment_protected) && claims.environment_protected == "true"
                    ? ["project-id:" + claims.project_id + "/env:" + claims.environment] : [])
               : [])
            """),

    /** Source: Jenkins, OpenID Connect Provider plug-in. A job has no id but its URL. */
    JENKINS("", "", "claims.sub", "[\"job:\" + claims.sub]"),

    /** Source: Kubernetes, "Managing Service Accounts", "Schema for service account private claims". */
    KUBERNETES("", "", "claims[\"kubernetes.io\"].serviceaccount.uid", """
            ["namespace:" + claims["kubernetes.io"].namespace,
             "serviceaccount:" + claims["kubernetes.io"].namespace + "/" + claims["kubernetes.io"].serviceaccount.name]
            """),

    /** Source: Keycloak, Server Administration Guide. Access tokens and ID tokens. */
    KEYCLOAK("", "!has(claims.typ) || claims.typ in [\"Bearer\", \"ID\"]", "claims.sub", """
            (has(claims.realm_access) ? claims.realm_access.roles : []).map(r, "role:" + r)
            + (has(claims.groups) ? claims.groups : []).map(g, "group:" + g)
            """),

    /** Source: Okta, "Tokens". In access tokens of people {@code sub} is the login, and {@code uid} the id. */
    OKTA(
            "",
            "",
            "has(claims.uid) ? claims.uid : !has(claims.cid) || claims.cid == claims.sub ? claims.sub : \"\"",
            "(has(claims.groups) ? claims.groups : []).map(g, \"group:\" + g)"),

    /** Source: Microsoft identity platform, "Access token claims reference". Too many groups are not in the token. */
    ENTRA("", "", "claims.oid", """
            (has(claims.groups) || has(claims._claim_names) || has(claims.hasgroups) ? claims.groups : [])
              .map(g, "group:" + g)
            + (has(claims.roles) ? claims.roles : []).map(r, "role:" + r)
            """);

    private final String issuer;
    private final String require;
    private final String subject;
    private final String groups;

    Profile(String issuer, String require, String subject, String groups) {
        this.issuer = issuer;
        this.require = require;
        this.subject = subject;
        this.groups = groups;
    }

    /** As it is called in {@code hoop.yaml}: {@code github-actions}. */
    String text() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<Profile> of(String text) {
        return Arrays.stream(values()).filter(p -> p.text().equals(text)).findFirst();
    }

    static Set<String> names() {
        return Arrays.stream(values()).map(Profile::text).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where there is one for all the world. */
    Optional<String> issuer() {
        return Optional.of(issuer).filter(i -> !i.isEmpty());
    }

    /** Whether anybody at all can get a token of this issuer, so that {@code require} must say whose count. */
    boolean isPublic(String of) {
        return issuer().equals(Optional.of(of));
    }

    /** What must hold of every token. For a public issuer this is an example, and the operator writes the real one. */
    String require() {
        return require;
    }

    String subject() {
        return subject;
    }

    String groups() {
        return groups;
    }
}
