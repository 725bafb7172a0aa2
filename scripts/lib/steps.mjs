import { spawn } from "node:child_process";

/** A failure that its sentence explains: no stack is printed. */
export class Stop extends Error {}

/** Says what is being done. @param {string} text */
export function say(text) {
  console.log(`> ${text}`);
}

/**
 * Runs a command to its end with its output shown and no input, so that nothing can wait for a key.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ env?: Record<string, string>, limitSeconds?: number, isQuiet?: boolean }} [settings]
 * @returns {Promise<string>} what it printed
 */
export async function run(command, words, { env = {}, limitSeconds = 600, isQuiet = false } = {}) {
  const child = spawn(command, words, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    detached: true,
  });
  let printed = "";
  for (const [from, to] of streamsOf(child)) {
    from.setEncoding("utf8").on("data", (text) => {
      printed += text;
      if (!isQuiet) to.write(text);
    });
  }
  const stopChild = () => endGroup(child.pid);
  process.once("exit", stopChild);
  const problem = await ended(child, limitSeconds);
  process.off("exit", stopChild);
  if (problem === undefined) return printed;
  throw new CommandFailed(`${[command, ...words].join(" ")} ${problem}`, printed);
}

/** A command that failed, with what it had printed. */
export class CommandFailed extends Stop {
  /** @param {string} sentence @param {string} printed */
  constructor(sentence, printed) {
    super(sentence);
    this.printed = printed;
  }
}

/**
 * Runs the work of a command and turns what goes wrong into one sentence and an exit code.
 * @param {() => Promise<void>} work
 */
export async function main(work) {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.once(signal, () => process.exit(130));
  }
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Stop && !process.env.DEBUG ? `✗ ${error.message}` : error);
    process.exit(1);
  }
}

/** @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} child */
function streamsOf(child) {
  return /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {number} limitSeconds
 * @returns {Promise<string | undefined>} what went wrong, if anything did
 */
function ended(child, limitSeconds) {
  return new Promise((resolve) => {
    const clock = setTimeout(() => {
      endGroup(child.pid);
      resolve(`did not end within ${limitSeconds} s.`);
    }, limitSeconds * 1000);
    const settle = (/** @type {string | undefined} */ problem) => {
      clearTimeout(clock);
      resolve(problem);
    };
    child.once("error", ({ message }) => settle(`could not start: ${message}.`));
    child.once("close", (code, signal) =>
      settle(code === 0 ? undefined : `ended with ${signal ?? `code ${code}`}.`),
    );
  });
}

/** Ends a child with all that it started. @param {number | undefined} pid */
function endGroup(pid) {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}
