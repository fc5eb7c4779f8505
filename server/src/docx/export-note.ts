/** What the export added or left blank; the caller shows the list in the user's language. */
export type ExportNote =
  | { readonly kind: 'added'; readonly what: 'nationalName' | 'motto' }
  | { readonly kind: 'taken-from-closing'; readonly what: 'issuer'; readonly text: string }
  | {
      readonly kind: 'blank';
      readonly what: 'issuer' | 'symbol' | 'placeDate' | 'documentType' | 'subject' | 'recipients' | 'signer' | 'position';
    }
  | { readonly kind: 'left-out'; readonly what: 'image' | 'html'; readonly text: string };
