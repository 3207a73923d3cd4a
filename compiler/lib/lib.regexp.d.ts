// TypeScript asks for the name; there is no compiled matcher, and a regular expression is refused.
interface RegExp {}
