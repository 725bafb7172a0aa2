import { describe, expect, it } from "vitest";
import { readPaste } from "@/lib/machine/paste/read-paste";
import { rendererName } from "@/lib/machine/paste/renderer";

const NVIDIA_SMI = `
+-----------------------------------------------------------------------------------------+
| NVIDIA-SMI 570.86.10              Driver Version: 570.86.10      CUDA Version: 12.8     |
|-----------------------------------------+------------------------+----------------------+
| GPU  Name                 Persistence-M | Bus-Id          Disp.A | Volatile Uncorr. ECC |
| Fan  Temp   Perf          Pwr:Usage/Cap |           Memory-Usage | GPU-Util  Compute M. |
|=========================================+========================+======================|
|   0  NVIDIA GeForce RTX 3090        Off |   00000000:01:00.0  On |                  N/A |
|  0%   41C    P8             23W /  350W |     512MiB /  24576MiB |      0%      Default |
|   1  NVIDIA GeForce RTX 4090        Off |   00000000:02:00.0 Off |                  Off |
|  0%   38C    P8             12W /  450W |       1MiB /  24564MiB |      0%      Default |
+-----------------------------------------------------------------------------------------+
`;

describe("readPaste", () => {
  it("reads two cards, their memory and the display from nvidia-smi", () => {
    const machine = readPaste(NVIDIA_SMI);
    expect(machine?.devices).toEqual([
      { text: "NVIDIA GeForce RTX 3090", memoryGiB: 24, isDisplayAttached: true },
      { text: "NVIDIA GeForce RTX 4090", memoryGiB: 24564 / 1024, isDisplayAttached: false },
    ]);
    expect(machine?.unread).toEqual([]);
  });

  it("reads nvidia-smi -L and the CSV query", () => {
    const listed = readPaste(
      "GPU 0: NVIDIA GB10 (UUID: GPU-0a1b)\nGPU 1: NVIDIA A100-SXM4-80GB (UUID: GPU-2c)",
    );
    expect(listed?.devices.map(({ text }) => text)).toEqual([
      "NVIDIA GB10",
      "NVIDIA A100-SXM4-80GB",
    ]);
    const queried = readPaste("name, memory.total [MiB]\nNVIDIA GeForce RTX 3060, 12288 MiB");
    expect(queried?.devices).toEqual([{ text: "NVIDIA GeForce RTX 3060", memoryGiB: 12 }]);
  });

  it("keeps a name that an older driver cut, without its dots", () => {
    const row = "|   0  GeForce RTX 208...  Off  | 00000000:01:00.0  On |                  N/A |";
    expect(readPaste(row)?.devices[0]?.text).toBe("GeForce RTX 208");
  });

  it("reads card, target and memory from rocm-smi", () => {
    const machine = readPaste(
      "GPU[0]\t\t: Card Series: \t\tRadeon RX 7900 XTX\nGPU[0]\t\t: GFX Version: \t\tgfx1100\n" +
        "GPU[0]\t\t: VRAM Total Memory (B): 25753026560",
    );
    expect(machine?.devices[0]?.text).toBe("Radeon RX 7900 XTX");
    expect(machine?.devices[0]?.memoryGiB).toBeCloseTo(23.98, 2);
  });

  it("says plainly that rocm-smi alone names no card", () => {
    const machine = readPaste(
      "====== ROCm System Management Interface ======\nDevice  Node  VRAM%  GPU%",
    );
    expect(machine?.devices).toEqual([]);
    expect(machine?.unread).toEqual(["rocm-smi without --showproductname names no card"]);
  });

  it("joins both sections of system_profiler into one Apple chip", () => {
    const machine = readPaste(
      "Graphics/Displays:\n\n    Apple M3 Max:\n\n      Chipset Model: Apple M3 Max\n      Type: GPU\n" +
        "      Total Number of Cores: 40\n\nHardware:\n\n    Hardware Overview:\n\n" +
        "      Chip: Apple M3 Max\n      Total Number of Cores: 16 (12 performance and 4 efficiency)\n      Memory: 64 GB\n",
    );
    expect(machine).toEqual({
      devices: [{ text: "Apple M3 Max", gpuCoreCount: 40, memoryGiB: 64 }],
      ramGiB: 64,
      operatingSystem: "macos",
      unread: [],
    });
  });

  it("takes the board's name from the last brackets of lspci", () => {
    const machine = readPaste(
      "01:00.0 VGA compatible controller: NVIDIA Corporation AD102 [GeForce RTX 4090] (rev a1)\n" +
        "03:00.0 VGA compatible controller [0300]: Advanced Micro Devices, Inc. [AMD/ATI] Navi 31 [Radeon RX 7900 XTX] [1002:744c] (rev c8)\n" +
        "00:02.0 Display controller: Intel Corporation Device 7d55 (rev 08)",
    );
    expect(machine?.devices.map(({ text }) => text)).toEqual([
      "NVIDIA GeForce RTX 4090",
      "Radeon RX 7900 XTX",
    ]);
    expect(machine?.unread).toEqual(["Intel Corporation Device 7d55 (rev 08)"]);
  });

  it("does not believe the 32-bit AdapterRAM of Windows from 4 GiB on", () => {
    const machine = readPaste(
      "Name          : NVIDIA GeForce RTX 4070\nAdapterRAM    : 4293918720\nDriverVersion : 32.0.15\n\n" +
        "Name          : Microsoft Basic Display Adapter\nAdapterRAM    : 0\n\nTotalPhysicalMemory : 34190540800",
    );
    expect(machine?.devices).toEqual([{ text: "NVIDIA GeForce RTX 4070" }]);
    expect(machine?.ramGiB).toBe(32);
    expect(machine?.unread).toEqual(["Microsoft Basic Display Adapter"]);
  });

  it.each([
    ["Mem:        65758124     1234", 64],
    ["Mem:           62Gi       8Gi", 64],
    ["Mem:          64217      1234", 64],
    ["Mem: 16482762752 1", 16],
    ["MemTotal:       131758124 kB", 128],
  ])("reads %s as %i GiB installed", (line, gib) => {
    expect(readPaste(line)?.ramGiB).toBe(gib);
  });

  it("joins the cards of one command with the RAM of another", () => {
    const machine = readPaste(`${NVIDIA_SMI}\nMem: 62Gi 8Gi`);
    expect(machine?.devices).toHaveLength(2);
    expect(machine?.ramGiB).toBe(64);
  });

  it.each(["", "hello", "|||||", "GPU[0]", "\u0000\u0000", "Mem:"])(
    "knows nothing of %j",
    (text) => {
      expect(readPaste(text)?.devices ?? []).toEqual([]);
    },
  );
});

describe("rendererName", () => {
  it.each([
    [
      "ANGLE (NVIDIA, NVIDIA GeForce RTX 3080 (0x00002206) Direct3D11 vs_5_0 ps_5_0, D3D11)",
      "NVIDIA GeForce RTX 3080",
    ],
    ["ANGLE (Apple, ANGLE Metal Renderer: Apple M1 Pro, Unspecified Version)", "Apple M1 Pro"],
    ["ANGLE (AMD, AMD Radeon RX 6800 XT (RADV NAVI21), OpenGL 4.6)", "AMD Radeon RX 6800 XT"],
    ["NVIDIA GeForce GTX 1080/PCIe/SSE2", "NVIDIA GeForce GTX 1080"],
    ["Mesa Intel(R) Arc(tm) A770 Graphics (DG2)", "Intel(R) Arc(tm) A770 Graphics"],
  ])("%s → %s", (renderer, name) => {
    expect(rendererName(renderer)).toBe(name);
  });

  it.each(["Apple GPU", "Google SwiftShader", "llvmpipe (LLVM 15.0.7, 256 bits)", ""])(
    "%j hides the card",
    (renderer) => {
      expect(rendererName(renderer)).toBeUndefined();
    },
  );
});
