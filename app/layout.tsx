import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Document } from "@/components/site/document";
import { site } from "@/lib/site/identity";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(site.origin),
  title: { default: `${site.name}: what runs on your own machine`, template: `%s · ${site.name}` },
  description: site.description,
  icons: { icon: "/icon.svg" },
  openGraph: { siteName: site.name, type: "website", locale: "en_US" },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1014" },
  ],
};

type Props = { children: ReactNode };

export default function RootLayout({ children }: Props) {
  return <Document>{children}</Document>;
}
