const a = 5n;
console.log(a * a); //! OT2022
let b = 1n;
b += a; //! OT2022
b++; //! OT2022
console.log(BigInt.asIntN(64, a * b + a), BigInt.asUintN(32, a << 3n), a % 3n, a & b, a > b, -5n);
console.log(BigInt.asIntN(64, (a * b) / 3n)); //! OT2022
console.log(BigInt.asIntN(128, a * b)); //! OT2022
console.log(-a); //! OT2022
