/** Text whose code units are all below 256, as Base64. Throws for any other text. */
declare function btoa(text: string): string;
/** The inverse of `btoa`. Throws for what is not Base64. */
declare function atob(base64: string): string;
