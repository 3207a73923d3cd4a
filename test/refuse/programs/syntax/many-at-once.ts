const pattern = /a/; //! OT1008
var loose: any = pattern; //! OT2001
if (loose == 1) delete loose.x;
eval("1"); //! OT1004
const list = [1, , 3]; //! OT1015
list.sort(); //! OT4001
for (const index in list) console.log(+index); //! OT2012 OT2008
label: for (const n of list) {
  if (n === 2) continue label;
  console.log(`${list} ${{ a: 1 }}`); //! OT2006
}
