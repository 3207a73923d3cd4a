function count(): number {
  return arguments.length; //! OT1002
}
class Sum {
  all(): unknown {
    return arguments[0]; //! OT1002
  }
}
const own = (...values: number[]): number => values.length;
const fields = { arguments: 5 };
console.log(count(), new Sum().all(), own(1), fields.arguments);
