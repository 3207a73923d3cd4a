/** What this firmware calls itself; `otter build --as 1.2.0` puts another one in its place. */
export const version = "1.0.0";
