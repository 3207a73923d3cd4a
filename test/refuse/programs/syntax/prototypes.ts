class Led {
  on(): void {}
}
console.log(Led.prototype); //! OT1007
const led = new Led();
console.log(led.__proto__); //! OT1007
Object.setPrototypeOf(led, null); //! OT1007
const bare = Object.create(null); //! OT1007
console.log(bare, Object.getPrototypeOf(led)); //! OT1007
const product = { prototype: "of a device" };
console.log(product.prototype);
