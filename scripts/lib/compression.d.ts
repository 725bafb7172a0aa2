declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  /** What the server uses of the package, whose own types need all of Express. */
  export default function compression(options: {
    threshold: number;
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
