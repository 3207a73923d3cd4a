const o = {
  value: 1,
  read: () => this.value, //! OT1018
};
console.log(o.read());
