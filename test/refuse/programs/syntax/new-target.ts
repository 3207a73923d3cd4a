class Base {
  readonly isBase = new.target === Base; //! OT1014
  constructor() {
    console.log(new.target.length); //! OT1014 TS2339
  }
}
new Base();
