/**
 * The remote API: the contract's objects as immutable records, and the client that asks for them.
 *
 * <p>Lossless: decoding and then encoding any answer of the gateway gives back the same JSON tree,
 * fields unknown to this console included. Nothing outside this package knows OkHttp or Jackson's
 * parser, and nothing in it knows what a value means; that is {@code mpilot.console.policy}.
 */
@NullMarked
package mpilot.console.gateway;

import org.jspecify.annotations.NullMarked;
