import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Document } from "@/components/site/document";
import { ICON, OPEN_GRAPH, THEME_COLORS, TITLE_TEMPLATE } from "@/lib/publish/head";
import { site } from "@/lib/site/identity";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(site.origin),
  title: { default: `${site.name}: what runs on your own machine`, template: TITLE_TEMPLATE },
  description: site.description,
  icons: { icon: ICON },
  openGraph: OPEN_GRAPH,
};

export const viewport: Viewport = { themeColor: [...THEME_COLORS] };

type Props = { children: ReactNode };

export default function RootLayout({ children }: Props) {
  return <Document>{children}</Document>;
}
