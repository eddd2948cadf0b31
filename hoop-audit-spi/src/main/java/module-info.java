/**
 * What hoop tells the outside: {@linkplain dev.hoop.audit events and the sinks that take them}, and the
 * {@linkplain dev.hoop.audit.recorder interface of a recorder}. Needs nothing but the JDK.
 */
module dev.hoop.audit {
    exports dev.hoop.audit;
    exports dev.hoop.audit.recorder;

    uses dev.hoop.audit.AuditSinkFactory;
}
