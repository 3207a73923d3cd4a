console.log(this); //! OT1018
const arrow = (): unknown => this; //! OT1018
function plain(): unknown {
  return this; //! OT1018
}
class Led {
  pin = 2;
  read = (): number => this.pin;
  static count = 0;
  static add(): number {
    return ++this.count;
  }
}
const object = {
  value: 1,
  read() {
    return this.value;
  },
  old: function () {
    return this.value;
  },
};
console.log(arrow, plain, new Led().read(), Led.add(), object.read(), object.old());
