async function main(list: Promise<number>[]): Promise<void> {
  for await (const each of list) console.log(each); //! OT1016
}
void main([]);
