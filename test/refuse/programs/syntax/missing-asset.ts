import page from "./no-such-page.html"; //! OT5002
console.log(page.size);
