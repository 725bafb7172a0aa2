// Serves out/ as plain files on the port given: the browser tests' server.
import { createStaticServer } from "./lib/static-server.mjs";

createStaticServer("out").listen(Number(process.argv[2]));
