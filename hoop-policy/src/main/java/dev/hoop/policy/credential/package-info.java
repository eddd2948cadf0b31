/**
 * What resources are logged in to with. {@link dev.hoop.policy.credential.Credentials} gets it where {@code hoop.yaml}
 * refers to (the environment, a file, a program, a PKCS#12 file, HashiCorp Vault, AWS) and hands it out as a
 * {@link dev.hoop.policy.credential.Lease}. No message and no {@code toString} holds a secret. Needs nothing but the JDK.
 */
package dev.hoop.policy.credential;
