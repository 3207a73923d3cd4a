const a = ; //! TS1109
console.log(a);
