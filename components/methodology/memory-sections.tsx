import { Section } from "../site/section";
import { Formula } from "./formula";
import { GroupLink } from "./group-link";

/** What a model takes, term by term, and what a system lets a program have. */
export function MemorySections() {
  return (
    <>
      <Section id="memory" title="Memory">
        <div className="prose">
          <p>
            Everything a runtime keeps on a device is one of six terms. We work out each by itself
            and add them up; the sum of every answer is printed beside it, to the byte.
          </p>
        </div>
        <Formula name="total" />
      </Section>

      <Section id="weights" title="Weights">
        <div className="prose">
          <p>
            The size of a published file beats any formula, so it is used wherever one is known. The
            name of a quantization is a poor guide: a Q4_K_M file has 4.5 to 5.1 bits a weight,
            depending on how much of the model is vocabulary. Where no file is known, body,
            embedding and output head are counted apart, each at{" "}
            <GroupLink group="formats">the bits its format gives it</GroupLink>.
          </p>
          <p>
            llama.cpp keeps the input embedding in system memory even when every layer is on the
            card. All experts of a mixture are resident, however few a token uses.
          </p>
        </div>
        <Formula name="weights" />
      </Section>

      <Section id="cache" title="Key-value cache">
        <div className="prose">
          <p>
            The cache holds a key and a value of every layer for every token in context. Layers of
            one model may differ: a model is a list of groups, and each group is counted by its own
            rule. Layers with a sliding window keep the window and one micro-batch, not the whole
            context. Layers that read another group’s cache hold none.
          </p>
        </div>
        <Formula name="cache" />
        <Formula name="latent" />
        <div className="prose">
          <p>
            How large a cached number is depends on{" "}
            <GroupLink group="cache-types">its type</GroupLink>, and how cells are rounded on{" "}
            <GroupLink group="cache">the runtime</GroupLink>. Old builds differ widely: before{" "}
            <GroupLink group="runtimes">the changes listed below</GroupLink>, window layers kept the
            whole context, and latent attention kept full heads, 71 times as much for DeepSeek-V3.
          </p>
        </div>
      </Section>

      <Section id="state" title="Recurrent state">
        <div className="prose">
          <p>
            Linear-attention and Mamba layers carry a state of fixed size for each sequence, in
            32-bit floats whatever the weights are. It does not grow with context. A server with
            four slots keeps four.
          </p>
        </div>
        <Formula name="state" />
      </Section>

      <Section id="compute" title="Compute buffer">
        <div className="prose">
          <p>
            The scratch memory of one micro-batch. Without flash attention it grows with context
            times heads, and is the usual reason why a long context fails on a card that holds
            weights and cache. <GroupLink group="compute">Its constants</GroupLink> come from
            buffers that runtimes logged.
          </p>
        </div>
        <Formula name="compute" />
      </Section>

      <Section id="usable" title="What may be used">
        <div className="prose">
          <p>
            The sum is held against what the system lets a program have, not against what is printed
            on the box. Capacities sold as GB are GiB: shown as sold, computed as GiB. Apple silicon
            gives the GPU two thirds of a small memory and three quarters of a large one, unless the
            limit is raised. Cards lose a little to error correction and page tables, and more to a
            desktop. <GroupLink group="memory">All these shares</GroupLink> are in the tables.
          </p>
          <p>
            Several devices are judged by the fullest one: layers are divided by free room, each
            device pays for its own driver and buffers, and the last one holds the output head.
          </p>
        </div>
      </Section>
    </>
  );
}
