let log = "";
const yes = (s: string): boolean => {
  log += s;
  return true;
};
const no = (s: string): boolean => {
  log += s;
  return false;
};
if (yes("a") || yes("b")) log += "|";
if (no("c") && yes("d")) log += "!";
else log += "|";
if (!(no("e") || no("f")) && yes("g")) log += "|";
const value = no("h") ? 1 : yes("i") ? 2 : 3;
let i = 0;
while (i < 3 && yes("w")) i++;
do log += "d";
while (no("x") || i++ < 4);
console.log(log, value, i);
