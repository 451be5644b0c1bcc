import { useEffect, useState } from 'react';

/** An address for a file while the component lives; empty at first. */
export function useFileAddress(file: File): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
