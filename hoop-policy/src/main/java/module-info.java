/**
 * The shared engine: who acts, what an operation does, what the policy says of it, which values are masked, and the
 * Guard where all of that meets.
 */
module dev.hoop.policy {
    requires java.net.http;
    requires java.sql;
    requires java.xml;
    requires com.github.benmanes.caffeine;
    requires com.nimbusds.jose.jwt;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;
    requires transitive dev.hoop.audit;

    exports dev.hoop.policy;
    exports dev.hoop.policy.config;
    exports dev.hoop.policy.credential;
    exports dev.hoop.policy.failure;
    exports dev.hoop.policy.identity;
    exports dev.hoop.policy.masking;
    exports dev.hoop.policy.operation;
    exports dev.hoop.policy.problem;
    exports dev.hoop.policy.rules;
    exports dev.hoop.policy.sql;
    exports dev.hoop.policy.tunnel;

    uses dev.hoop.audit.recorder.RecorderFactory;
}
