import { judgeAll } from "./judge-all";
import { printReport } from "./report";

printReport(judgeAll());
