/**
 * The remote agent: holds the credentials of resources, proves who comes, and speaks to clients and targets in their own
 * protocols, with the shared engine between.
 */
module dev.hoop.agent {
    requires java.sql;
    requires com.ongres.scram.client;
    requires com.ongres.scram.common;
    requires dev.hoop.recording;
    requires transitive dev.hoop.policy;

    exports dev.hoop.agent;
}
