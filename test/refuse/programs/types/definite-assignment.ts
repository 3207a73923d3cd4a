class Led {
  pin!: number; //! OT2016
  name = "";
}
let later!: string; //! OT2016
console.log(later, new Led().pin);
class Bad {
  pin: number; //! TS2564
}
console.log(new Bad());
