let log = "";
function a(): string {
  try {
    log += "try ";
    return "try";
  } finally {
    log += "finally ";
  }
}
function b(): string {
  try {
    return "try";
  } finally {
    return "finally";
  }
}
function c(): string {
  for (let i = 0; i < 3; i++) {
    try {
      if (i === 0) continue;
      if (i === 1) break;
    } finally {
      log += `f${i} `;
    }
  }
  return "loop";
}
function d(): number {
  let x = 1;
  try {
    return x;
  } finally {
    x = 100;
  }
}
console.log(a(), b(), c(), d(), log);
