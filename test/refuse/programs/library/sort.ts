const numbers = [10, 9, 1];
numbers.sort(); //! OT4001
console.log(numbers.toSorted()); //! OT4001
console.log([true, false].sort()); //! OT4001
console.log(numbers.sort((a, b) => a - b), ["b", "a"].sort(), new Uint8Array([2, 1]).sort());
