/** A device as pasted text names it. `text` goes to the resolver; the reader can edit all of it. */
export type PastedDevice = {
  text: string;
  memoryGiB?: number | undefined;
  gpuCoreCount?: number | undefined;
  isDisplayAttached?: boolean | undefined;
};

/** What pasted or detected text says of a machine. Absent is unknown; nothing is guessed. */
export type PastedMachine = {
  devices: PastedDevice[];
  ramGiB?: number | undefined;
  operatingSystem?: "linux" | "windows" | "macos" | undefined;
  /** Lines that look like hardware and could not be read, to be said plainly. */
  unread: string[];
};

/** One reader of one command's output: undefined when the text is not that command's. */
export type PasteReader = (text: string) => PastedMachine | undefined;
