import type { Metadata } from "next";
import { Prose } from "@/components/mdx/prose";
import { LegalArticle } from "@/components/site/legal-article";
import { readLegal } from "@/lib/content/legal";
import { routes } from "@/lib/routes";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await readLegal("how-we-make-money");
  return { title, description, alternates: { canonical: routes.howWeMakeMoney() } };
}

export default async function HowWeMakeMoneyPage() {
  const page = await readLegal("how-we-make-money");
  return (
    <LegalArticle page={page} address={routes.howWeMakeMoney()}>
      <Prose text={page} />
    </LegalArticle>
  );
}
