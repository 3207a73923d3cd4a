/** What this firmware calls itself; `otter build --version` writes another one in its place. */
export const version = "1.0.0";
