const value = await Promise.resolve(1); //! OT1012
for (const each of [1]) console.log(await Promise.resolve(each)); //! OT1012
async function inside(): Promise<number> {
  return (await Promise.resolve(2)) + value;
}
void inside();
