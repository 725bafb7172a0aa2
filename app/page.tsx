import type { Metadata } from "next";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

export const metadata: Metadata = {
  description: site.description,
  alternates: { canonical: routes.home() },
};

export default function HomePage() {
  return <h1 className="py-8 text-2xl font-semibold">Will it run on your machine?</h1>;
}
