/** Escapes text for one component of a URI. Throws a `URIError` for a lone surrogate. */
declare function encodeURIComponent(text: string): string;
/** Escapes text for a whole URI: its separators stay. */
declare function encodeURI(text: string): string;
/** Throws a `URIError` for a malformed escape. */
declare function decodeURIComponent(text: string): string;
declare function decodeURI(text: string): string;
