const seen = new Proxy({}, {}); //! OT1007
console.log(seen, Reflect.ownKeys({})); //! OT1007
