import { Section } from "../site/section";
import { Formula } from "./formula";
import { GroupLink } from "./group-link";

/** How fast a model writes and reads, and how wide the ranges are. */
export function SpeedSections() {
  return (
    <>
      <Section id="decode" title="Writing speed">
        <div className="prose">
          <p>
            To write one token a device reads every active weight and the cache once. That time is
            bytes over bandwidth, at the share of the bandwidth that the backend reaches. Small
            models are held up by something else: a fixed time for each layer, in which kernels are
            started. So a card with twice the bandwidth is not twice as fast at a small model. The
            shares and times are <GroupLink group="decode">fitted on measured runs</GroupLink>.
          </p>
        </div>
        <Formula name="decode" />
        <div className="prose">
          <p>
            Of a mixture of experts only the chosen share is read. Under layer split one device
            works after the other, so two cards hold more but are no faster. Under tensor split they
            work together and pay for an exchange at every layer. Speed is given for one
            conversation, unless a draft model is stated.
          </p>
        </div>
      </Section>

      <Section id="prefill" title="Reading speed">
        <div className="prose">
          <p>
            A prompt is read many tokens at a time, so arithmetic decides and not bandwidth: twice
            the active parameters for each token, at{" "}
            <GroupLink group="prefill">the share of the stated throughput</GroupLink> that runs
            reach. A mixture of experts must also read nearly every expert once a micro-batch. Where
            part of the model lies in system memory, copies over the bus decide; their speed is not
            stated anywhere, so no figure is given.
          </p>
        </div>
        <Formula name="prefill" />
      </Section>

      <Section id="offload" title="With system memory">
        <div className="prose">
          <p>
            When a device cannot hold a model, experts of whole layers move to system memory first,
            since each token reads few of them; then whole layers with their cache. Each part then
            takes the time of the memory it lies in, and the times add up: a tenth of the bytes in
            slow memory can be half of the time.
          </p>
        </div>
      </Section>

      <Section id="ranges" title="Ranges">
        <div className="prose">
          <p>
            No answer is a bare figure. Memory has a low, a likely and a high end, worked out term
            by term from <GroupLink group="memory-range">how far logged terms scatter</GroupLink>.
            Speed is the likely figure divided and multiplied by{" "}
            <GroupLink group="speed-range">
              a factor within which four of five measured runs lie
            </GroupLink>
            .
          </p>
        </div>
      </Section>
    </>
  );
}
