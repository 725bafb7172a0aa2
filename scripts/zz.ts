import { hardwareComparison, findHardwarePair } from "@/lib/answers/compare-hardware";
import { modelComparison, findModelPair } from "@/lib/answers/compare-models";
import { toolComparison, findToolPair } from "@/lib/answers/compare-tools";
const strip=(c:any)=>JSON.stringify({names:c.names,reasons:c.reasons,open:c.open,rows:c.rows.map((r:any)=>[r.field.key,r.state,r.size.toFixed(2),r.ahead,r.values.map((v:any)=>v?.amount??v?.text??v?.items??null)]),v:c.verdicts&&[c.verdicts.differing.length,c.verdicts.otherFormat.length,c.verdicts.alike.length],limits:c.limits},null,0);
for (const p of ["rtx-3090-vs-rtx-4090","dgx-spark-gb10-vs-ryzen-ai-max-plus-395-128gb","rtx-4060-ti-16gb-vs-rtx-5070"]) console.log(strip(hardwareComparison(findHardwarePair(p)!)),"\n");
for (const p of ["gemma-4-31b-vs-qwen3-32b","gpt-oss-20b-vs-qwen3-6-35b-a3b"]) console.log(strip(modelComparison(findModelPair(p)!)),"\n");
for (const p of ["sglang-vs-vllm","lm-studio-vs-ollama"]) console.log(strip(toolComparison(findToolPair(p)!)),"\n");
