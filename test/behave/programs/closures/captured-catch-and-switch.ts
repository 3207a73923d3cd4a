const fs: (() => string)[] = [];
for (let i = 0; i < 2; i++) {
  try {
    throw new Error(`e${i}`);
  } catch (error) {
    if (error instanceof Error) {
      const { message } = error;
      fs.push(() => message + i);
    }
  }
  switch (i) {
    case 0:
      let inside = i + 100;
      fs.push(() => `${inside++}`);
      fs.push(() => `${inside}`);
      break;
    default:
      fs.push(() => "default");
  }
}
console.log(fs.map((f) => f()).join(" "));
