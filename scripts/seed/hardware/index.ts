import type { HardwareSeed } from "@/lib/catalog/schemas/hardware";
import { amdInstinct } from "./amd-instinct";
import { amdRyzenAi } from "./amd-ryzen-ai";
import { appleM1 } from "./apple-m1";
import { appleM2 } from "./apple-m2";
import { appleM3 } from "./apple-m3";
import { appleM4 } from "./apple-m4";
import { appleM5AndM6 } from "./apple-m5-and-m6";
import { applePhonesAndNeo } from "./apple-phones-and-neo";
import { cpuDesktop } from "./cpu-desktop";
import { cpuServer } from "./cpu-server";
import { geforce10And16 } from "./geforce-10-and-16";
import { geforce20 } from "./geforce-20";
import { geforce30 } from "./geforce-30";
import { geforce40 } from "./geforce-40";
import { geforce50 } from "./geforce-50";
import { intelArc } from "./intel-arc";
import { intelCoreUltra } from "./intel-core-ultra";
import { intelDatacenter } from "./intel-datacenter";
import { nvidiaDatacenterAmpereAndAda } from "./nvidia-datacenter-ampere-and-ada";
import { nvidiaDatacenterHopperAndBlackwell } from "./nvidia-datacenter-hopper-and-blackwell";
import { nvidiaDatacenterTesla } from "./nvidia-datacenter-tesla";
import { nvidiaJetsonAndSpark } from "./nvidia-jetson-and-spark";
import { nvidiaLaptopAdaAndBlackwell } from "./nvidia-laptop-ada-and-blackwell";
import { nvidiaLaptopAmpere } from "./nvidia-laptop-ampere";
import { nvidiaLaptopTuring } from "./nvidia-laptop-turing";
import { nvidiaQuadro } from "./nvidia-quadro";
import { nvidiaWorkstationAda } from "./nvidia-workstation-ada";
import { nvidiaWorkstationAmpere } from "./nvidia-workstation-ampere";
import { nvidiaWorkstationBlackwell } from "./nvidia-workstation-blackwell";
import { qualcomm } from "./qualcomm";
import { radeonBeforeRdna2 } from "./radeon-before-rdna-2";
import { radeonLaptop } from "./radeon-laptop";
import { radeonPro } from "./radeon-pro";
import { radeonRx6000 } from "./radeon-rx-6000";
import { radeonRx7000 } from "./radeon-rx-7000";
import { radeonRx9000 } from "./radeon-rx-9000";
import { raspberryPi } from "./raspberry-pi";

/** Every unit, grouped by maker and generation. Copy an entry of the right file to add one; `npm run check` guides you. */
export const hardware: HardwareSeed[] = [
  ...geforce10And16,
  ...geforce20,
  ...geforce30,
  ...geforce40,
  ...geforce50,
  ...nvidiaLaptopTuring,
  ...nvidiaLaptopAmpere,
  ...nvidiaLaptopAdaAndBlackwell,
  ...nvidiaQuadro,
  ...nvidiaWorkstationAmpere,
  ...nvidiaWorkstationAda,
  ...nvidiaWorkstationBlackwell,
  ...nvidiaDatacenterTesla,
  ...nvidiaDatacenterAmpereAndAda,
  ...nvidiaDatacenterHopperAndBlackwell,
  ...nvidiaJetsonAndSpark,
  ...radeonBeforeRdna2,
  ...radeonRx6000,
  ...radeonRx7000,
  ...radeonRx9000,
  ...radeonLaptop,
  ...radeonPro,
  ...amdInstinct,
  ...appleM1,
  ...appleM2,
  ...appleM3,
  ...appleM4,
  ...appleM5AndM6,
  ...applePhonesAndNeo,
  ...qualcomm,
  ...amdRyzenAi,
  ...intelArc,
  ...intelCoreUltra,
  ...intelDatacenter,
  ...raspberryPi,
  ...cpuDesktop,
  ...cpuServer,
];
