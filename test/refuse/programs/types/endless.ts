interface Chain<T> {
  next: Chain<T[]>;
  value: T;
}
let chain: Chain<number> | undefined; //! OT3001
console.log(chain?.value);
