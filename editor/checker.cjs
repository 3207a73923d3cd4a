"use strict";
const { spawn } = require("node:child_process");
const path = require("node:path");
const process = require("node:process");
const { createInterface } = require("node:readline");

/**
 * @import { ChildProcessWithoutNullStreams } from "node:child_process"
 * @import { Answer, Finding, Question } from "./protocol.ts"
 *
 * @typedef {object} Waiting
 * @property {string} line the question
 * @property {(findings: readonly Finding[]) => void} resolve
 * @property {(reason: Error) => void} reject
 */

const otter = path.join(__dirname, "../cli/otter.mjs");

/** A process that ends so often without an answer in between would do so again. */
const failureLimit = 3;

/** The process that checks. It is started by the first question, and again after it has failed, for the questions that it left open. */
class Checker {
  /** @param {(event: unknown) => void} log */
  constructor(log) {
    this.log = log;
    /** @type {ChildProcessWithoutNullStreams | undefined} */
    this.child = undefined;
    /** @type {Map<number, Waiting>} */
    this.waiting = new Map();
    this.lastId = 0;
    this.failures = 0;
  }

  /**
   * @param {Omit<Question, "id">} question
   * @returns {Promise<readonly Finding[]>}
   */
  ask(question) {
    if (this.failures >= failureLimit) return Promise.reject(new Error("the compiler cannot be run, see above"));
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const line = `${JSON.stringify({ id, ...question })}\n`;
      this.waiting.set(id, { line, resolve, reject });
      this.child ??= this.start();
      this.child.stdin.write(line);
    });
  }

  end() {
    const { child } = this;
    this.child = undefined;
    child?.kill();
  }

  /** @private */
  start() {
    // In VS Code, the program that runs tsserver is an Electron that has to be told to be Node.
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1" };
    const child = spawn(process.execPath, [otter, "editor"], { env, stdio: "pipe" });
    const failed = (/** @type {unknown} */ reason) => this.failed(child, reason);
    child.once("error", failed);
    child.once("exit", (code, signal) => failed(`the compiler ended with ${code ?? signal}`));
    // It is gone already: the event above says so.
    child.stdin.on("error", () => undefined);
    child.stderr.on("data", (text) => this.log(text));
    createInterface({ input: child.stdout }).on("line", (line) => {
      this.receive(line);
    });
    return child;
  }

  /**
   * @private
   * @param {string} line
   */
  receive(line) {
    const answer = /** @type {Answer} */ (JSON.parse(line));
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    this.failures = 0;
    if ("failure" in answer) waiting?.reject(new Error(answer.failure));
    else waiting?.resolve(answer.findings);
  }

  /**
   * @private
   * @param {ChildProcessWithoutNullStreams} child
   * @param {unknown} reason
   */
  failed(child, reason) {
    if (this.child !== child) return;
    this.child = undefined;
    this.failures++;
    this.log(reason);
    if (this.waiting.size === 0) return;
    if (this.failures < failureLimit) {
      this.child = this.start();
      for (const { line } of this.waiting.values()) this.child.stdin.write(line);
      return;
    }
    for (const { reject } of this.waiting.values()) reject(new Error(String(reason)));
    this.waiting.clear();
  }
}

module.exports = { Checker };
