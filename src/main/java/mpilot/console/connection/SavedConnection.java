package mpilot.console.connection;

import java.util.Objects;
import java.util.UUID;

/**
 * A gateway as the settings keep it: what the operator entered, right or wrong, and no secret.
 * {@link ConnectionRules} tells what is wrong with it.
 *
 * @param id tells it from the others for good; whatever else is kept for a connection is kept under
 *     it
 * @param name what the operator calls it
 * @param environment what it is for
 * @param place where it points
 * @param network by what way it is reached
 * @param pageSize rows on a page, 1 to 100
 * @param credential where the token comes from
 */
public record SavedConnection(
        String id,
        String name,
        Environment environment,
        Place place,
        Network network,
        int pageSize,
        Credential credential) {
    /** Rows on a page unless the operator chose another number. */
    public static final int DEFAULT_PAGE_SIZE = 25;

    /** What the embedded sandbox is known by. */
    public static final String SANDBOX_ID = "sandbox";

    /** What is absent, or is nothing that this console knows, has its default. */
    public SavedConnection {
        id = id == null || id.isBlank() ? UUID.randomUUID().toString() : id;
        name = Objects.requireNonNullElse(name, "");
        environment = Objects.requireNonNullElse(environment, Environment.OTHER);
        place = Objects.requireNonNullElse(place, Place.of(""));
        network = Objects.requireNonNullElse(network, Network.USUAL);
        pageSize = pageSize == 0 ? DEFAULT_PAGE_SIZE : pageSize;
        credential = Objects.requireNonNullElse(credential, Credential.session());
    }

    /** {@return a new connection with everything else as usual} */
    public static SavedConnection of(String name, String baseUrl) {
        return usual(UUID.randomUUID().toString(), name, Environment.OTHER, Place.of(baseUrl));
    }

    /** {@return the embedded sandbox, which is always there} */
    static SavedConnection sandbox() {
        return usual(SANDBOX_ID, "Sandbox", Environment.SANDBOX, Place.of(""));
    }

    private static SavedConnection usual(
            String id, String name, Environment environment, Place place) {
        return new SavedConnection(
                id,
                name,
                environment,
                place,
                Network.USUAL,
                DEFAULT_PAGE_SIZE,
                Credential.session());
    }

    /** {@return whether this is the embedded sandbox} */
    public boolean isSandbox() {
        return id.equals(SANDBOX_ID);
    }

    /**
     * {@return whether the operator meant the credential for where the connection points now} Until
     * then none is sent.
     */
    public boolean isCredentialBound() {
        return !place.origin().isEmpty() && credential.origin().equals(place.origin());
    }

    /** {@return this connection, its credential meant for where it points now} */
    public SavedConnection bound() {
        return withCredential(credential.boundTo(place.origin()));
    }

    /** {@return this connection under another identity} */
    SavedConnection copy(String newId, String newName) {
        return new SavedConnection(
                newId, newName, environment, place, network, pageSize, credential);
    }

    /** {@return this connection at another place} */
    public SavedConnection withPlace(Place newPlace) {
        return new SavedConnection(id, name, environment, newPlace, network, pageSize, credential);
    }

    /** {@return this connection reached by another way} */
    public SavedConnection withNetwork(Network newNetwork) {
        return new SavedConnection(id, name, environment, place, newNetwork, pageSize, credential);
    }

    /** {@return this connection with another credential} */
    public SavedConnection withCredential(Credential newCredential) {
        return new SavedConnection(id, name, environment, place, network, pageSize, newCredential);
    }
}
