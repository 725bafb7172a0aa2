import type { Metadata } from "next";
import { Prose } from "@/components/mdx/prose";
import { LegalArticle } from "@/components/site/legal-article";
import { readLegal } from "@/lib/content/legal";
import { routes } from "@/lib/routes";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await readLegal("contact");
  return { title, description, alternates: { canonical: routes.contact() } };
}

export default async function ContactPage() {
  const page = await readLegal("contact");
  return (
    <LegalArticle page={page} address={routes.contact()}>
      <Prose text={page} />
    </LegalArticle>
  );
}
