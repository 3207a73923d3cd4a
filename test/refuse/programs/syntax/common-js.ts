const files = require("node:fs"); //! OT1011
console.log(files);
