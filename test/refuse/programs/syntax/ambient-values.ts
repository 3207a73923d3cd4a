declare const secret: string; //! OT1022
declare function hidden(): void; //! OT1022
declare class Ghost { //! OT1022
  boo(): void;
}
declare global { //! OT1022
  interface Extra {
    a: number;
  }
}
hidden();
console.log(secret, new Ghost());
export {};
